<!DOCTYPE html>
<html class="no-js" lang="en">
<head>
  <title>Lakeshore Diesel &amp; Equipment Institute | Get Started</title>
  <meta name="description" content="Become a diesel mechanic in 36 weeks. 94% placement. Call 888-555-0119.">
  <?php include("../inc/head.inc"); ?>
  <style>.callout{padding-left:4em}</style>
</head>
<body>
<?php include("../inc/nav.inc"); ?>
<div class="row">
  <div class="small-12 columns">
    <h1>Why learn diesel?</h1>
    <p>Everything you bought this week rode on a diesel engine. Class 8 trucks haul 72% of the nation's freight, and each of them is in the shop 4 to 6 times a year.</p>
    <ul class="yes-bullet">
      <li>The Department of Labor says <b>24,300</b> diesel service technicians and mechanics will be needed <i>each year</i> from 2022 to 2032.</li>
      <li>Diesel mechanics earned a median of <b>$54,360</b> in May 2022&nbsp;&mdash; that's $26.14/hr!</li>
      <li>The top 10% made more than <b>$80,490</b>.</li>
      <li>Tuition: $21,900. Tools: $3,400. Loans for those who qualify.</li>
      <li>Our graduates start at $22-$27 an hour.</li>
    </ul>
    <?php if ($show_table): ?>
    <table border="0" cellpadding="4">
      <tr><td colspan="2"><b>Mean annual pay of diesel mechanics, May 2022</b></td></tr>
      <tr><td>Ohio</td><td>$54,880</td></tr>
      <tr><td>Michigan</td><td>$55,120</td></tr>
      <tr><td>Indiana</td><td>$53,910</td></tr>
    </table>
    <?php endif; ?>
    <h2>How long does it take?</h2>
    <p>36 weeks, Monday through Thursday, 7:30 to 1:30. You leave with up to 8 ASE certifications and 2 job offers on average.</p>
  </div>
</div>
<?php include("../inc/footer.inc"); ?>
<!-- old: median of $48,500 in 2019 -->
</body>
</html>
