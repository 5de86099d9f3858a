<?php $page = 'home'; $section = ''; ?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<meta name="description" content="Railroad conductor training, railroad jobs and hiring news" />
<title>All Aboard Careers - Railroad Jobs and Conductor Training</title>
<link rel="stylesheet" type="text/css" href="css/main.css" />
<?php require_once('inc/scripts.php'); ?>
</head>
<body id="<?php echo $page; ?>">
<div id="wrap">

<?php include('inc/header.php'); ?>
<?php include('inc/nav.php'); ?>

  <div id="mainCol">

    <h1>Railroad Jobs: Is a Career on the Rails Right for You?</h1>

    <p>Railroading isn't a desk job. If you like being outdoors, don't mind an irregular schedule and want a paycheck you can raise a family on, you owe it to yourself to find out what the railroads have to offer. <strong>All Aboard Careers</strong> is the place to start. We explain how hiring works at the Class I carriers and the short lines, what a conductor trainee actually does, and which schools railroads recruit from.</p>

    <p>Ask yourself: <em>Can I be on call 24 hours a day, 7 days a week? Am I willing to relocate? Would I pass a hair test?</em> If you answered yes to all 3, read on.</p>

    <h2>Why railroads are hiring now</h2>

    <p>For about twenty years the railroads hardly hired anybody. Those days are over. The people who signed on in the 1970's are reaching 60 years of age with 30 years of service, and under Railroad Retirement that means they can leave with a full pension. Some carriers expect to replace 40 percent of their train crews before 2015. In addition freight volumes keep climbing, and fuel at $3 or more a gallon makes the train look better all the time.</p>

    <h2>Did you know?</h2>

    <ul class="facts">
      <li>Railroads move 43 percent of the nation's intercity freight, more than any other mode.</li>
      <li>One double-stack train takes 280 trucks off the highway.</li>
      <li>A gallon of diesel will carry a ton of freight 457 miles by rail.</li>
      <li>There are 140,000 miles of track in the U.S., enough to circle the globe more than 5 times</li>
      <li>America's freight railroads employ some 175,000 people.</li>
      <li>70% of the coal burned in our power plants gets there on a train</li>
      <li>Since 1980 the industry has put over $460 billion back into its own tracks, cars and locomotives</li>
      <li>Railroaders enjoy some of the best benefits in American industry, and pay that compares favorably with most jobs open to high school graduates</li>
    </ul>

    <h2>A day without trains</h2>
    <p>Picture it:</p>
    <ul>
      <li>Half the orange juice on your grocer's shelf is gone by the weekend</li>
      <li>Auto plants shut down within 48 hours</li>
      <li>Chlorine for city water runs low in a week to ten days</li>
      <li>Another 85 million trucks on the interstates. You think traffic is bad now?</li>
    </ul>

    <h2>Getting on board</h2>

    <p>Most conductor schools last 5 or 6 weeks and run in the neighborhood of $5,000. Some railroads will send you through their own program and pay you while you learn. Fill out the form on the right, tell us where you live and whether you're willing to move, and one of our counselors will call you back within one business day. There's no charge and no obligation!</p>

    <p class="small">All Aboard Careers is not a railroad and does not make hiring decisions.</p>

  </div><!-- /mainCol -->

  <div id="sideCol">
    <?php include('inc/lead_form.php'); ?>
    <?php // include('inc/testimonials.php'); ?>
    <?php include('inc/school_logos.php'); ?>
  </div><!-- /sideCol -->

  <br class="clear" />
  <?php include('inc/footer.php'); ?>
</div>
<?php include('inc/ga.php'); ?>
</body>
</html>
