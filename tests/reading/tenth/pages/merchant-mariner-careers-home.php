<?php
$pageTitle = "Go To Sea! Merchant Mariner Jobs, Training and Credentials";
$section = "home";
require_once("inc/config.php");
?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title><?php echo $pageTitle; ?></title>
<link rel="stylesheet" type="text/css" href="css/anchor.css" />
<?php include("inc/meta.php"); ?>
</head>
<body id="home">
<div id="wrap">
<?php include("inc/masthead.php"); ?>
<?php include("inc/nav.php"); ?>

<div id="main">

<h2>Thinking about a life on the water?</h2>

<p>Deckhand School Finder puts future mariners in touch with the schools, unions and vessel operators who need them. Tell us where you live and how much sea time you have (none is OK!) and we will send you a list of Coast Guard approved courses at no charge. You pick the course, you pick the company, you pick the coast.</p>

<p>New to all this? Most people who call us have the same three questions: <strong>How do I get my Merchant Mariner Credential? What is a TWIC card? Can I work half the year and still pay the mortgage?</strong> The answers are on the left. (The last one is yes.)</p>

<h2>Why now is a good time to ship out</h2>

<p>The officers who came up in the 1970s are retiring. One shipping consultancy figures the world fleet will be short 27,000 officers by 2015, and the towing companies on the Gulf tell us they could put 500 deckhands to work tomorrow. A job on a US flag vessel can't be moved overseas either. Under the Jones Act, cargo carried between two American ports goes on an American ship with an American crew.</p>

<p>People still imagine a mariner as a guy with a mop and a parrot. Here are a few things you may not know:</p>

<ul>
	<li>99 percent of overseas trade by weight enters or leaves this country by ship</li>
	<li>There are more than 40,000 vessels in the US domestic fleet, counting barges</li>
	<li>A single 15-barge tow carries as much grain as 1,050 large trucks</li>
	<li>Moving a ton of freight by barge burns about one third of the fuel that a truck would use. One gallon takes it 576 miles</li>
	<li>Ports and the companies that use them support one of every 11 jobs in the nation</li>
	<li>Meals and bunk are free on nearly every boat, so what you earn you keep</li>
	<li>Able seamen make more than plenty of shore jobs that ask for the same amount of schooling, such as warehouse work, landscaping or retail</li>
</ul>

<h2>Three ways aboard</h2>

<ol>
	<li><b>The hawsepipe.</b> Start as an ordinary seaman or wiper, rack up 180 days, sit for your AB or QMED. About 1,080 days later you can try for mate.</li>
	<li><b>A union school.</b> 3 phases, roughly one year, part of it at sea. You pay for your boots and your physical.</li>
	<li><b>A maritime academy.</b> There are seven of them. 4 years, and you come out with a license and a degree.</li>
</ol>

<p class="callout">Call 1-800-555-0142 between 8 and 5 Central. A former tankerman will pick up the phone, not a robot.</p>

<h2>What would happen if the boats stayed tied up?</h2>

<p>Refineries on the lower Mississippi would shut in 6 to 10 days. Hawaii would run low on groceries in about a week. Half the salt that goes on northern roads in winter would sit on a dock. You get the idea. Somebody has to move it, and it might as well be you.</p>

</div><!-- /main -->

<div id="side">
<?php include("inc/request-info.php"); ?>
<?php include("inc/testimonials.php"); ?>
<!-- <?php include("inc/featured-school.php"); ?> -->
</div>

<?php include("inc/footer.php"); ?>
</div>
<?php include("inc/tracking.php"); ?>
</body>
</html>
