<!DOCTYPE html>
<html class="no-js" lang="en">
<head>
  <meta charset="utf-8">
  <title>Pharmacy Technician Training | Carver Career Institute</title>
  <meta name="description" content="Train to be a pharmacy technician in as little as 9 months at Carver Career Institute.">
  <?php include("../includes/head.php"); ?>
  <link rel="stylesheet" href="/css/grid.css?v=14">
  <style>
    .panel ul { margin-left: 2em; }
    .disc { font-size: 11px; color: #777; }
  </style>
</head>
<body class="program-page">
<?php include("../includes/gtm.php"); ?>
<?php include("../includes/topnav.php"); ?>

<div class="row">
  <div class="small-12 columns">
    <img src="/images/hero/pharm-tech-960x320.jpg" alt="Pharmacy technician student counting tablets" width="960" height="320">
  </div>
</div>

<div class="row content">
  <div class="small-12 medium-8 columns">

    <h1>Looking for a job that people will always need?</h1>
    <p>Open any newspaper and you will read about another drugstore going up on another corner. Every one of those stores has to be staffed! Pharmacists cannot fill all of those prescriptions on their own, and that is where you come in. As a pharmacy technician you will be the person who keeps the counter moving.</p>

    <p>Don't just take our word for it. The Bureau of Labor Statistics of the U.S. Department of Labor expects the number of pharmacy technicians to go up by 20% from 2012 to 2022. That's 70,700 brand new positions, and in 2022 there will be more than 426,000 techs at work across the country! Many of the people in the field today are getting ready to retire, too.</p>

    <h2>What do you learn?</h2>
    <p>Our program is 36 weeks long and combines classroom instruction with a 160-hour externship at a pharmacy near you. There are never more than 18 students in a lab. You will cover:</p>
    <ul>
      <li>Sterile compounding and IV preparation</li>
      <li>The top 200 drugs</li>
      <li>Pharmacy law &amp; ethics</li>
      <li>Insurance billing</li>
      <li>Preparation for the PTCB exam</li>
    </ul>
  </div>

  <div class="small-12 medium-4 columns">
    <div class="panel callout">
      <h3>What could you earn?</h3>
      <p>Pharmacy technicians across the U.S. averaged $14.83 per hour in May of 2013 according to the Department of Labor. Full time, that is right around $30,800 a year* and we think that's just a starting point. You may also receive:</p>
      <ul class="check">
        <li>Medical, dental &amp; vision</li>
        <li>401(k) with company match</li>
        <li>Employee discounts of up to 20%</li>
        <li>Paid holidays</li>
        <li>Tuition help if you go on to pharmacy school</li>
        <li>New grads starting at <strong>$11-$13 an hour</strong></li>
      </ul>
    </div>

    <div class="panel">
      <h3>Why Carver?</h3>
      <ul>
        <li>Serving the Gulf Coast since 1987</li>
        <li>6 campuses, all close to a bus line</li>
        <li>Morning and evening classes start every 5 weeks</li>
        <li>Financial aid available for those who qualify</li>
        <li>Career services for life</li>
      </ul>
    </div>
  </div>
</div>

<div class="row">
  <div class="small-12 columns">
    <p class="disc">*Annual amount assumes 2,080 hours. Carver Career Institute does not guarantee employment or salary. For our graduation rates, median debt of students who completed the program, and other important information, visit <a href="/disclosures/gainful.php">our disclosures page</a>.</p>
  </div>
</div>

<!-- lead form -->
<div class="row" id="lead">
  <div class="small-12 columns panel radius">
    <h3>Get a free brochure</h3>
    <p>Call 1-800-555-0148 or send us the form below and an admissions advisor will be in touch within 24 hours.</p>
    <form action="https://forms.carvercareer.example/lead.php" method="post" id="leadForm">
      <input type="hidden" name="campaign" value="PT-2014-0317">
      <input type="hidden" name="src" value="web">
      <div class="row">
        <div class="medium-6 columns">
          <label>First name</label>
          <input type="text" name="fname" required>
          <small class="error">Please enter your first name.</small>
        </div>
        <div class="medium-6 columns">
          <label>Last name</label>
          <input type="text" name="lname" required>
          <small class="error">Please enter your last name.</small>
        </div>
      </div>
      <div class="row">
        <div class="medium-6 columns">
          <label>Phone</label>
          <input type="tel" name="phone" placeholder="555-555-5555" pattern="^\d{3}-\d{3}-\d{4}$">
        </div>
        <div class="medium-6 columns">
          <label>ZIP</label>
          <input type="text" name="zip" maxlength="5" placeholder="36602">
        </div>
      </div>
      <input type="submit" class="button success" value="Send my brochure" style="width:100%">
    </form>
    <p class="disc">By clicking the button you agree that Carver Career Institute may call or text you at the number given, including with automated technology. Consent is not required to enroll.</p>
  </div>
</div>

<?php include("../includes/footer.php"); ?>
<script src="/js/vendor/jquery-1.10.2.min.js"></script>
<script src="/js/foundation.min.js"></script>
<script>
  $(document).foundation();
  var _gaq = _gaq || [];
  _gaq.push(['_setAccount', 'UA-20481733-1']);
  _gaq.push(['_trackPageview']);
</script>
</body>
</html>
