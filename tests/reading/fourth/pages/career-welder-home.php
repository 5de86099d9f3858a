<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Career Diesel</title>

<?php include("head.inc"); ?>
<link href="styles.css?v=12" rel="stylesheet" type="text/css" />
</head>

<body>
<div id="top">
<?php include("includes/menu.inc"); ?>
</div>

<div id="content">
	<div id="contentLeft">

	<h1>Diesel Mechanic Jobs &amp; Training - Where to Start</h1>

	<p>Whether your thing is long-haul tractors or school buses, Career Diesel helps you find the right school and the right shop. Call <b>1-800-555-0117</b> and ask for one of our 14 advisors.</p>

	<h1>What the trade looks like now</h1>

	<p>Somebody has to fix them. Diesel service technicians numbered about 263,100 in 2008, says the Department of Labor, and it looks for a gain of 6 percent by 2018. Median pay came to $19.35 an hour. This year alone, fleets fear a shortage of 60,000 drivers, and every truck that sits is a truck we work on.</p>

	<ul>
	<li>The typical rig runs 100,000 miles a year.</li>

	<li>About 17% of diesel mechanics work for freight truckers, and 9% for wholesalers.</li>

	<li>Trucks carry 71 percent of all freight, a business of over $600 billion.</li>

	<li>A good set of tools will set you back $6,000.</li>
	</ul>

	<!-- BEGIN LEAD FORM -->
	<form action="lead.php?src=4410" method="post"><input type="text" name="zip" size="5" maxlength="5" /></form>
	</div>
</div>
</body>
</html>
