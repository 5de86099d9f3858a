<?php include("partials/top.php") ?>

<main id="career">
    <div class="wrap narrow">

        <section>
            <h2>Outlook</h2>
            <p>Data from <a
                    href="https://www.payscale.com/research/US/Job=Interpreter/Hourly_Rate/Tucson-AZ">PayScale</a>
                suggest that an interpreter makes $23.40 per hour in Tucson, AZ, which is 4% under
                the national figure. These numbers rest on 31 profiles that were filled in between 2019 and 2021, and the
                typical respondent has 1-4 years behind them.</p>
            <img class="article" src="images/pay-chart.png" alt="chart, 640 by 480">
            <p>Jobs for interpreters and
                translators are projected to increase 20 percent from 2019 to 2029, much faster
                than the average for all
                occupations, going by the <a
                    href="https://www.bls.gov/ooh/media-and-communication/interpreters-and-translators.htm">U.S.
                    Bureau of Labor Statistics</a>. The same page puts their median pay at $24.53 an hour
                ($51,830 a year) in 2019.</p>
            <h2>Job Description</h2>
            <p><a href="https://www.zippia.com/interpreter-jobs/">Interpreters</a> work with spoken words;
                translators work with written ones. Court interpreters in Pima County must pass an exam with a score of
                at least 70 percent on each of 3 parts.</p>
            <h2>Education</h2>
            <p>Most interpreters hold a bachelor&rsquo;s degree. About 1 in 5 of them &#40;21 percent&#41; were
                self-employed, so a business class or two will not hurt.</P>
        </section>
    </div>
</main>

<?php include("partials/bottom.php") ?>
