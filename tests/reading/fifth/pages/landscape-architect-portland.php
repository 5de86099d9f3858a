<?php
  $page = "outlook";
  include("inc/head.php");
  include("inc/nav.php");
?>

<div id="content">
    <article>
        <h1>Job Outlook &amp; Pay</h1>
        <p>How much you make depends a lot on where you live. On <a
                href="https://www.ziprecruiter.com/Salaries/Landscape-Architect-Salary-in-Portland,OR">ZipRecruiter</a>
            the average pay for a Landscape Architect in Portland, OR comes out to $71,312 a year, or about
            $34.28 an hour. They list salaries as high as $103,960 and as low as $41,205, but most people are
            somewhere in the middle. Glassdoor has 38 salaries posted from Portland and their number is a little
            lower ($66,490).</p>
        <figure>
            <img src="img/portland_park.jpg" alt="Tanner Springs Park" width="480">
            <figcaption>Tanner Springs Park, Portland. Photo by me, 2021</figcaption>
        </figure>
        <p>The bad news is that it is not a growing field. The
            <a href="https://www.bls.gov/ooh/architecture-and-engineering/landscape-architects.htm">Bureau of
                Labor Statistics</a> thinks that employment of landscape architects will go down
            2 percent between 2019 and 2029. It's a small occupation to start with so
            there aren't many openings. People retire though, and green roofs and stormwater projects should keep good
            designers busy.</p>

        <h1>What Do They Do?</h1>
        <p>Landscape architects plan parks, campuses, gardens and other outdoor spaces. They meet with clients,
            visit the site, draw plans in CAD, pick plants and materials, and put together cost
            estimates. Most of the time is spent in an office but there are a good amount of site visits too.</p>

        <h1>School</h1>
        <p>You need a bachelor's (BLA) or a master's (MLA) from an accredited program. The BLA takes 4 or 5 years.
            If your bachelor's is in something else, the MLA is 3 years. University of Oregon has both.</p>

        <h1>License</h1>
        <p>After school you have to pass the L.A.R.E. which has 4 sections, and work under a
            licensed landscape architect first. In Oregon it's 3 years. After that you are allowed to stamp your own drawings.</p>
    </article>
</div>

<?php include("inc/foot.php"); ?>
