<!DOCTYPE html>
<html class="no-js" lang="en">
<head>
	<meta charset="utf-8">
	<title>Why Become a Heavy Equipment Operator? | Great Plains Operator Institute</title>
	<meta name="description" content="Great Plains Operator Institute - hands-on heavy equipment training in Nebraska, Kansas and Missouri. Call today!">
	<?php include("../includes/head.php"); ?>
	<style>
		.stat-box { padding: 1.5em 2em; border-left: 4px solid #f0a30a; }
		ul.gear > li { margin-left: 2.5em; list-style-type: square; }
	</style>
</head>
<body class="page-why">
<?php include("../includes/gtm.php"); ?>
<?php $page = "why"; include("../includes/topnav.php"); ?>

<div class="row">
	<img src="/images/banners/dozer-1200x360.jpg" alt="Heavy equipment training" width="1200" height="360">
</div>

<div class="row">
	<div class="large-8 medium-12 columns">
		<h1>Who's Going to Build It?</h1>
		<p>Roads, bridges, pipelines, wind farms… somebody has to move the dirt! Every big project in America starts with a trained operator in the seat, and contractors from coast to coast tell us the same thing: they can't find enough of them. The men and women who learned this trade in the 70's are hanging up their hard hats and there aren't enough young people coming in behind them.</p>

		<p>Don't just take our word for it.  The U.S. Bureau of Labor Statistics says employment of construction equipment operators will grow 19% from 2012 to 2022, faster than the average for all occupations.  That's 78,200 new jobs!  And with nearly half a million operators expected to be on the job by 2022, this is not a trade that's going away.  You can't email a backhoe to another country.</p>

		<div class="stat-box">
			<h3>What Do Operators Make?</h3>
			<p>According to the Bureau of Labor Statistics (BLS), operating engineers and other construction equipment operators earn an average of $22.51 per hour.  At 40 hours a week that's over $46,000 a year*, and we all know nobody in this business works only 40 in the summer!  The top 10% bring home more than $35 an hour.</p>
			<ul class="gear">
				<li>Entry level pay of <strong>$14-$18</strong> an hour in our area</li>
				<li>Overtime at time and a half</li>
				<li>Health, dental &amp; retirement with many employers</li>
				<li>Per diem when you travel</li>
				<li>Work outdoors - no cubicle!</li>
			</ul>
		</div>
	</div>

	<div class="large-4 medium-12 columns">
		<div class="panel callout radius">
			<h3>Train with GPOI</h3>
			<p>We've been training operators since 1987 on our 120 acre site outside of Kearney. Students run real machines on real dirt &mdash; not simulators.</p>
			<ul class="gear">
				<li>3, 6 and 8 week programs</li>
				<li>Over 40 machines: dozers, excavators, loaders, scrapers, graders</li>
				<li>No more than 3 students to a machine</li>
				<li>NCCER Level I &amp; II certification</li>
				<li>Class A CDL add-on (4 weeks)</li>
				<li>On-site housing from $95/week</li>
				<li>Lifetime job placement help - 91% of 2013 grads placed</li>
				<li>VA approved, financing available</li>
			</ul>
			<p><a href="#apply" class="button expand">Get my free info packet</a></p>
		</div>
	</div>
</div>

<div class="row">
	<div class="large-12 columns">
		<p class="fineprint">*For illustration only. Wages vary by employer, region and experience. GPOI does not guarantee employment or salary.</p>
	</div>
</div>

<!-- lead form -->
<div class="row" id="apply">
	<div class="panel">
		<h3>Take the First Step</h3>
		<p>Call 1-888-555-0142 or fill in the form and an admissions rep will get back to you within 1 business day. You must be 18 or older with a valid driver's license.</p>
		<form data-abide action="/forms/lead.php" method="post">
			<input type="hidden" name="campaign_id" value="701800000004512">
			<input type="hidden" name="src" value="why-page">
			<div class="row">
				<div class="medium-6 columns">
					<label>First Name <input type="text" name="fname" required></label>
				</div>
				<div class="medium-6 columns">
					<label>Last Name <input type="text" name="lname" required></label>
				</div>
			</div>
			<div class="row">
				<div class="medium-6 columns">
					<label>Phone <input type="tel" name="phone" maxlength="14" required pattern="^[0-9\-\(\) ]{10,14}$"></label>
					<small class="error">Please enter a 10 digit phone number.</small>
				</div>
				<div class="medium-6 columns">
					<label>Zip <input type="text" name="zip" maxlength="5"></label>
				</div>
			</div>
			<div class="row">
				<div class="medium-12 columns">
					<label>When do you want to start?
					<select name="start">
						<option value="0">As soon as possible</option>
						<option value="30">In 1-3 months</option>
						<option value="90">In 3-6 months</option>
						<option value="180">More than 6 months</option>
					</select></label>
				</div>
			</div>
			<p class="disclaimer">By clicking Submit you agree that Great Plains Operator Institute may contact you by phone, text message or e-mail, including by automated dialer, at the number given above, even if it is on a Do Not Call list. Consent is not a condition of enrollment. Message and data rates may apply.</p>
			<input type="submit" class="button" value="Submit">
		</form>
	</div>
</div>

<?php include("../includes/footer.php"); ?>
<script src="/js/foundation.min.js"></script>
<script>
	$(document).foundation();
</script>
<script type="text/javascript">
/* <![CDATA[ */
var google_conversion_id = 984512037;
var google_conversion_label = "p3ZbCLvQ5QkQ5ee61QM";
var google_remarketing_only = true;
/* ]]> */
</script>
<script type="text/javascript" src="//www.googleadservices.com/pagead/conversion.js"></script>
</body>
</html>
