<?php
$title = "EMT Basic Course";
$price = 1295;
include 'inc/head.php';
?>
<div class="container">
  <h1><?= $title ?></h1>
  <p>Join the <?= number_format(2400) ?> alumni who ride with us.</p>
  <?php if ($showOutlook): ?>
  <section id="outlook">
    <h2>How much do EMTs make?</h2>
    <p>Emergency medical technicians had a median wage of <strong>$41,340</strong> in May 2024,
       the Bureau of Labor Statistics reports. They earned less than those who go on to become paramedics, whose
       median stood at <strong>$58,410</strong>.</p>
    <h2>Is there demand?</h2>
    <p>Jobs for EMTs and paramedics should climb 5% from 2024 to 2034. Each year,
       roughly 19,000 spots will open up.</p>
  </section>
  <?php endif; ?>
  <p class="price">Only $<?= $price ?> or 4 payments of $325.</p>
</div>
