<?php
$pageTitle = "Sound Engineering Technician - Outlook";
include 'partials/head.php';
include 'partials/nav.php';
?>
  <div class="container main-content">
    <h1>Sound Engineering Technicians</h1>

    <div class="row">
      <div class="col-8">
        <h3>What do they do?</h3>
        <p>Sound techs set up, run and take care of the gear used to record, mix and play back music, voices and
          effects. You find them in studios, at arenas, in churches and on film sets. A few work for themselves
          out of a converted garage.</p>

        <h3>Salary</h3>
        <p><a href="https://www.glassdoor.com/Salaries/nashville-sound-engineer-salary-SRCH_IL.0,9_IM596.htm">Glassdoor</a>
          lists an average base pay of $51,204 a year for a sound engineer in Nashville, TN, 6% below the
          national average on that site. The number comes from 38 salaries people entered over the last two
          years, so take it with a grain of salt. House engineers at the clubs on Broadway usually get a flat
          $150-$250 per night.</p>

        <img src="img/console.jpg" alt="mixing console" width="640" height="360">

        <h3>Job Outlook</h3>
        <p>The <a href="https://www.bls.gov/ooh/media-and-communication/broadcast-and-sound-engineering-technicians.htm">U.S.
          Bureau of Labor Statistics</a> expects employment of broadcast and sound engineering technicians
          to go up 8&nbsp;percent between 2018 and 2028. That is faster than the average for all occupations.
          Streaming, podcasts and more live events are the reasons given most often.</p>

        <h3>School</h3>
        <p>There isn't one path. Plenty of people in the trade hold a one-year certificate, and Nashville has
          4 schools that offer one within 30 miles. Others finish a bachelor's in audio production. Expect to
          coil a lot of cable as an intern before anybody hands you a fader.</p>

        <h3>Moving up</h3>
        <p>Assistants become second engineers, then first engineers, and some end up producing. Others go to
          the road and turn into monitor engineers or production managers. See also: <a href="broadcast.php">broadcast
          technician</a>, <a href="lighting.php">lighting technician</a>.</p>
      </div>
      <?php include 'partials/sidebar.php'; ?>
    </div>
  </div>
<?php include 'partials/foot.php'; ?>
