<?php
  $page = "career";
  include("inc/head.php");
  include("inc/nav.php");
?>

<div id="content" class="container">
    <h1>Paralegal</h1>

    <article>
        <h2>What They Do</h2>
        <p>Paralegals help lawyers get ready for trials, hearings and closings. They look up case law, organize
            exhibits, draft letters &amp; pleadings, and keep everybody on schedule. In a small office the paralegal may
            also answer the phone and do the billing. In a large one they might work on a single case for 2 or 3
            years.</p>
        <img src="img/lawbooks.jpg" alt="shelf of law books" class="right">

        <h2>Pay in Portland</h2>
        <p>Glassdoor says that a paralegal in <a
                href="https://www.glassdoor.com/Salaries/portland-paralegal-salary.htm">Portland, OR</a> can expect
            about $57,914 a year, from 96 salaries that were reported by users. That is
            roughly 4% higher than the US as a whole. On <a href="https://www.payscale.com">PayScale</a> it's a bit
            lower, $24.10 an hour.</p>

        <h2>Outlook</h2>
        <p>The <a href="https://www.bls.gov/ooh/legal/paralegals-and-legal-assistants.htm">U.S. Bureau of Labor
            Statistics</a> thinks the number of paralegal and legal assistant jobs will go up by
            12 percent over the 2018&ndash;28 decade which is much faster than average.
            Law firms want to lower the cost of their services and they can bill
            less for a paralegal&rsquo;s hour than for an attorney&rsquo;s. Competition will be strong anyway so
            it helps to know the software.</p>

        <h2>School</h2>
        <p>Most people have an associate degree or a certificate in paralegal studies. Portland Community
            College has a program approved by the ABA that is 94 credits long. If you already have a
            bachelor&rsquo;s degree in something else then you can finish a certificate in about one year.</p>

        <h2>My Plan</h2>
        <p>I would like to finish my AAS by Spring 2021, then do the internship &#40;120 hours&#41; at a family law
            office. After a few years of experience I want to take the Certified Paralegal exam from NALA and maybe
            specialize in immigration because I speak Spanish.</p>
    </article>
</div>

<?php include("inc/foot.php"); ?>
