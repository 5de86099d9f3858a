<?php $page = 'home'; $title = 'WeldPath - Welding Schools and Welding Jobs'; ?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title><?php echo $title; ?></title>
<link rel="stylesheet" type="text/css" href="css/main.css" />
<?php include 'inc/meta.php'; ?>
</head>
<body id="home">
<div id="wrap">

<?php include 'inc/header.php'; ?>
<?php include 'inc/nav.php'; ?>

<!-- main col -->
<div id="main">

<h1>Welding Schools, Welder Certification &amp; Welding Jobs All In One Place</h1>

<p>Thinking about picking up a torch for a living? Already burning rod and looking for a better shop? <strong>WeldPath</strong> matches people with welding programs and with employers who are hiring right now. Tell us where you live and what you want to weld and one of our advisors will call you, usually the same day. It does not cost you a dime.</p>

<h2>Why welding, why now?</h2>

<p>You cannot ship a bridge repair overseas. Pipelines, power plants, ships, farm equipment and race cars all need people who can lay down a good bead. At the same time the welders who built this country are getting ready to retire. The American Welding Society says the average welder is in his mid-50s and that the industry will come up short by more than 200,000 skilled people by 2010. Some shops tell us they have turned away work because they could not find hands.</p>

<ul>
<li>More than 50% of all products made in America need welding somewhere along the line</li>
<li>There are over 70 different welding processes, and some of them can be done under water</li>
<li>Training takes 6 to 18 months for most people, not four years</li>
<li>Experienced pipe welders who travel can make six figures</li>
<li>Welding is used in industries that add up to about one third of the gross domestic product</li>
<li>Robots do not replace welders, somebody has to program and fix the robots!</li>
</ul>

<h2>Questions to ask a welding school</h2>

<ol>
<li>How many hours will I spend under the hood every week? (Look for 20 or more.)</li>
<li>How many students share a booth?</li>
<li>Will I test for AWS D1.1 before I leave and who pays the test fee?</li>
<li>What does the $8,000 or $15,000 include: leathers, helmet, rod, steel?</li>
<li>How many of last year's class are working as welders today?</li>
</ol>

<h2>Call us, we pick up</h2>
<p>Our advisors have placed students at 140 schools in 38 states. Call toll free or fill in the short form on the right and get your free <em>Welding Career Kit</em>.</p>

</div>
<!-- /main col -->

<div id="side">
<?php include 'inc/leadform.php'; ?>
<?php include 'inc/schools_list.php'; ?>
</div>

<?php include 'inc/footer.php'; ?>
</div>
<script type="text/javascript" src="js/urchin.js"></script>
</body>
</html>
