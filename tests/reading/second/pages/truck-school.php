<?php include 'inc/header.php'; $page_title = "CDL Class A Training - Rolling Thunder Truck School"; ?>
<div class="hero" style="height:480px">
  <h1>Earn your CDL in 4 weeks</h1>
  <p>Call <a href="tel:18005550199">1-800-555-0199</a></p>
</div>
<div class="col-md-8">
<h2>What do truck drivers earn?</h2>
<p>Truck driving is one of the few careers where you can earn a solid living after a month of school. The average trucker makes $58,400 a year as of May 2024, reports the U.S. Department of Labor's Bureau of Labor Statistics. Owner-operators can gross $250,000 or more before fuel.</p>
<p>Half of all heavy and tractor-trailer truck drivers earned more than <b>$57,440</b> in that month, says BLS, and those in the best-paid ten percent took home more than <b>$78,800</b>.</p>
<h2>Will there be jobs?</h2>
<p>There are over 2.2 million truckers on the road today. BLS expects <b>237,600</b> openings each year between 2024 and 2034, even though growth is a modest 4%.</p>
<?php if ($show_bonus) { ?><p class="promo">Sign-on bonus up to $15,000! 0% financing for 12 months.</p><?php } ?>
</div>
<?php include 'inc/footer.php'; ?>
