<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>HVAC School Connection - HVAC Training and Jobs</title>
<?php $page = "home"; include("inc/meta.php"); ?>
<link rel="stylesheet" type="text/css" href="css/main.css" />
<!--[if lte IE 7]><link rel="stylesheet" type="text/css" href="css/ie.css" /><![endif]-->
</head>

<body id="home">

<?php include("inc/nav.php"); ?>

<div id="wrap">

  <!-- left column -->
  <div id="main">

    <h1>Heating &amp; Cooling Careers Start Here</h1>

    <p>Tired of jobs that go nowhere? The heating, ventilation, air conditioning and refrigeration trade (<b>HVACR</b> for short) needs people who like to work with their hands and figure things out. HVAC School Connection has helped more than 6,000 students in 38 states find the right program since 2004, and it doesn't cost you a dime.</p>

    <h2>Why HVAC? Glad you asked!</h2>

    <p>Nobody can ship your air conditioner to another country to get it fixed. When it is 102 degrees out, people call a technician before they call their mother. Industry insiders say 1 out of every 4 technicians will be retiring within the next ten years, and there simply isn't enough young people in training to take there place.</p>

    <ul>
      <li>Heating and cooling makes up about 43% of a typical homes energy bill, so everybody wants more efficient equipment</li>
      <li>There are over 100 million air conditioned homes in America. Every one will need service sooner or later!</li>
      <li>Technicians work in homes, schools, hospitals, supermarkets and even on ships</li>
      <li>You can be your own boss. About one in six technicians runs his or her own business</li>
      <li>Overtime is plentiful in the summer and the winter</li>
    </ul>

    <h2>How long does it take?</h2>

    <p>Certificate programs run from 6 to 12 months. Night classes are available in most areas. If you want an associates degree, plan on two years. Tuition varies from $1,200 at some community colleges to $15,000 and up at private schools, and financial aid is available for those who qualify. Ask your advisor about the G.I. Bill if you have served!</p>

    <h2>EPA Section 608 - get it before you graduate</h2>

    <p>Federal law says that anyone who handles refrigerants has to be certified. The test has 4 parts with 25 questions each, and you need a 70 to pass (84 if you take the open book version of Type I). Good schools include the test fee in the tuition. <a href="epa608.php">Try our free practice test</a>.</p>

    <h2>3 things to ask every school</h2>
    <ol>
      <li>Are you accredited by HVAC Excellence or PAHRA?</li>
      <li>What percentage of last years class found work in the field?</li>
      <li>How many students share one furnace in the lab? (More than 5 is to many)</li>
    </ol>

    <p><b>Call 1-800-555-0142 or fill out the form on the right.</b> An advisor will call you back within 24 hours.</p>

  </div>

  <!-- right column -->
  <div id="side">
    <?php include("inc/leadform.php"); ?>
    <?php include("inc/testimonials.php"); ?>
  </div>

  <div class="clear"></div>
</div>

<?php include("inc/footer.php"); ?>
<?php include("inc/ga.php"); ?>
</body>
</html>
