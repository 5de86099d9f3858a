<?php $pageTitle = "Become a Phlebotomist | Carewell Career Institute"; $pageDesc = "Phlebotomy training in as little as 9 weeks. Day, evening and weekend classes."; ?>
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title><?php echo $pageTitle; ?></title>
<meta name="description" content="<?php echo $pageDesc; ?>">
<?php include_once("../includes/head.inc.php"); ?>
<style type="text/css">
  .checklist li { list-style-type: square; margin-left: 2.5em; line-height: 1.6 }
  .panel { padding: 20px 25px; border-radius: 4px; background: #f4f8fa; }
  h1 { font-size: 2.1em; color: #234; }
</style>
</head>
<body class="landing lp-phleb">
<?php include_once("../includes/gtm.inc.php"); ?>
<?php include("../includes/topbar.inc.php"); ?>
<div id="hero" class="row">
  <img src="/images/hero/phleb-hero-1200x380.jpg" width="1200" height="380" alt="Phlebotomy students practicing draws at Carewell">
</div>

<div class="row">
 <div class="small-12 columns">
  <h1>Who's hiring phlebotomists? Just about everybody.</h1>
  <p>Hospitals, blood banks, diagnostic labs, urgent care clinics, even life insurance companies&hellip; if there is blood to be drawn, somebody trained has to draw it! With millions of newly insured patients walking into doctors' offices, blood work remains the very first thing most physicians order.</p>
  <p>How good is the outlook? The U.S. Department of Labor says the number of phlebotomist jobs will climb 27% from 2012 to 2022, which it calls much faster than average. That's an additional 27,100 positions on top of the roughly 100,000 phlebotomists who were already working when the study was done. Few careers you can train for in under 3 months can say that!</p>
 </div>
</div>

<div class="row" data-equalizer>
 <div class="medium-6 small-12 columns">
  <div class="panel" data-equalizer-watch>
   <h3>What does a phlebotomist make?</h3>
   <p>Pay depends on where you live, your shift and the type of facility. According to the Bureau of Labor Statistics (www.bls.gov), half of all phlebotomists were making better than $14.29 an hour in May 2012, or $29,730 a year, and the best paid ten percent took home upwards of $42,600. Night and weekend differentials can bump that up by $1 to $3 an hour.**</p>
   <ul class="checklist">
    <li>Grads placed by our Career Services dept. report starting at <strong>$13.50/hr</strong></li>
    <li>Clean, indoor working environment</li>
    <li>Full time, part time &amp; per diem schedules</li>
    <li>Health, dental and vision with most hospital employers</li>
    <li>A foot in the door for nursing, med lab and radiology programs</li>
    <li>Tuition reimbursement up to $5,250 a year at many health systems</li>
   </ul>
  </div>
 </div>
 <div class="medium-6 small-12 columns">
  <div class="panel" data-equalizer-watch>
   <h3>Why Carewell?</h3>
   <p>We've been teaching allied health since 1987 and have graduated over 6,400 students. Our labs look like the real thing because they are stocked like the real thing, from butterfly needles to centrifuges.</p>
   <ul class="checklist">
    <li>80 classroom hours + 40 hour externship</li>
    <li>100 supervised venipunctures, 25 capillary sticks</li>
    <li>No more than 12 students in a lab</li>
    <li>92% first-time pass rate on the NHA CPT exam (2013 cohort)</li>
    <li>Payment plans from $95 a week</li>
    <li>4 campuses: Dayton, Springfield, Middletown, Fairborn</li>
   </ul>
  </div>
 </div>
</div>

<div class="row"><div class="small-12 columns"><p class="fineprint">**Differentials vary by employer and are not guaranteed. Salary data is national; your results will vary. Carewell does not guarantee employment.</p></div></div>

<!-- START LEAD FORM -->
<div class="row" id="leadform">
 <div class="panel">
  <h3>Get Your Free Info Packet</h3>
  <p>Tell us how to reach you, or call an admissions advisor now at 1-888-555-0142. Next class starts <?php echo date("F j", strtotime("next monday")); ?> and there are only 12 seats.</p>
  <form method="post" action="https://crm.carewell-institute.example/leads/capture?v=3" data-abide>
   <input type="hidden" name="campaign" value="PHLEB-2014-03">
   <input type="hidden" name="src" value="web-lp7">
   <input type="hidden" name="thanks" value="/thank-you/phlebotomy.php">
   <div class="row">
    <div class="medium-6 columns"><label>First Name<input type="text" name="fname" maxlength="40" required></label></div>
    <div class="medium-6 columns"><label>Last Name<input type="text" name="lname" maxlength="40" required></label></div>
   </div>
   <div class="row">
    <div class="medium-6 columns"><label>Email<input type="email" name="email" required placeholder="name@mail.com"></label></div>
    <div class="medium-3 columns"><label>Phone<input type="text" name="phone" placeholder="937-555-0100" pattern="^[0-9]{3}-[0-9]{3}-[0-9]{4}$"></label></div>
    <div class="medium-3 columns"><label>Zip<input type="text" name="zip" pattern="^\d{5}$" placeholder="45402"></label></div>
   </div>
   <label>When did you finish high school / GED?
    <select name="hsgrad">
     <option value="">- select -</option>
     <option>2014</option><option>2013</option><option>2012</option><option>2011</option><option>2010</option><option>Before 2010</option>
    </select>
   </label>
   <p class="tcpa">By clicking the button I agree that Carewell Career Institute may call, text or email me about its programs, including with automated equipment, at the number given above. Consent isn't required to enroll. Message and data rates may apply.</p>
   <button type="submit" class="button radius">Send My Packet</button>
  </form>
 </div>
</div>
<!-- END LEAD FORM -->

<?php include("../includes/footer.inc.php"); ?>
<script src="/js/vendor/jquery-1.10.2.min.js"></script>
<script src="/js/foundation.5.1.1.min.js"></script>
<script>$(document).foundation();</script>
<script type="text/javascript">
var google_conversion_id = 998311042;
var google_conversion_label = "kX3aCPr1jQgQws-E3AM";
</script>
<script src="//www.googleadservices.com/pagead/conversion.js"></script>
</body>
</html>
