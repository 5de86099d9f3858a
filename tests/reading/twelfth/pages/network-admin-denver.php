<?php
  $title = "Network Administrator - Career Info";
  include("partials/head.php");
  include("partials/nav.php");
?>

<div class="container">
    <article class="career">

        <h2>Salary &amp; Outlook in Denver</h2>
        <p>In the Denver, CO area a Network Administrator makes around <strong>$71,482</strong> a year according to
            <a href="https://www.glassdoor.com/Salaries/denver-network-administrator-salary-SRCH_IL.0,6_IM227_KO7,28.htm">Glassdoor</a>,
            based on 83 salaries that were submitted by users. The low end on the site is $52K and the high end is
            $98K, plus an average cash bonus of $3,215. Entry level help desk jobs, which is where a lot of people get
            started, were listed at $18 - $22 an hour.</p>
        <img class="chart img-fluid" src="img/denver-chart.png" alt="salary chart">
        <p>The <a href="https://www.bls.gov/ooh/computer-and-information-technology/network-and-computer-systems-administrators.htm">
                Bureau of Labor
                Statistics</a> projects that employment of network and computer systems administrators will grow
            5 percent from 2018 to 2028, which is about as fast as the average for all occupations. Demand should stay
            strong as firms keep investing in newer, faster technology and mobile networks, but cloud computing could
            slow it down a bit.</p>

        <h2>What They Do</h2>
        <p>Network admins look after the day-to-day operation of an organization's networks. They install hardware and
            software, keep the servers patched, add users, assign permissions and fix things when they break. In a small
            company one person might do all of it; in a bigger one there are teams with 10 or more people and an
            on-call rotation.</p>

        <h2>Schooling</h2>
        <p>Many employers ask for a bachelor's degree in a computer field, but some will take a two year degree or a
            certificate along with experience. Certifications are common too:</p>
        <ul>
            <li>CompTIA Network+ (exam is $319)</li>
            <li>Cisco CCNA 200-301 ($300)</li>
            <li>Microsoft Certified: Azure Administrator Associate</li>
        </ul>

        <h2>Moving Up</h2>
        <p>With 5 years or so behind you, you can move up to network architect, systems engineer, or IT manager. Others
            go over to security. See our <a href="security-analyst.php">Security Analyst</a> page for more on this.</p>
    </article>
</div>

<?php include("partials/footer.php"); ?>
