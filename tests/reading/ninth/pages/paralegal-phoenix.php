<?php $title = "Paralegal - Outlook"; include("partials/header.php"); ?>

<div class="container">
    <article class="career">
        <h1>Paralegal Careers in Phoenix</h1>

        <h2>Salary</h2>
        <p>The average base salary for a paralegal in Phoenix, AZ is $54,318 per year, this comes from
            <a href="https://www.indeed.com/career/paralegal/salaries/Phoenix--AZ">Indeed</a> and is based on
            212 salaries reported by employees or taken from job postings in the last 36 months (updated
            March 2, 2021). The average yearly cash bonus is $2,500. Litigation paralegals with 5+ years of experience can
            expect to be paid more then that.
        </p>
        <img src="img/phx-chart.png" alt="salary chart" class="full-width">

        <h2>Job Outlook</h2>
        <p>The <a href="https://www.bls.gov/ooh/legal/paralegals-and-legal-assistants.htm">Bureau of Labor
            Statistics</a> is projecting that employment of paralegals and legal assistants will grow
            10 percent from 2019 to 2029, much
            faster than the average for all occupations. Law firms try to reduce their costs and so
            they let paralegals do tasks that were done by entry level lawyers before.</p>

        <h2>What They Do</h2>
        <p>Paralegals help lawyers prepare for hearings, trials and closings. They do research, they organize
            files, draft contracts and correspondence, and they keep in touch with clients and witnesses. In a
            small office one person may be involved in a case from start to finish, in a large firm they
            usually work on one phase only.</p>

        <h2>How To Become One</h2>
        <p>Most paralegals have an associate's degree in paralegal studies, or a bachelor's degree in another
            field plus a certificate. <a href="https://www.phoenixcollege.edu">Phoenix College</a> offers an ABA
            approved program with 64 credits. Voluntary certification like the CP exam from NALA is not
            required in Arizona but some employers prefer it. Since January 2021 Arizona also licenses Legal Paraprofessionals
            who can give legal advice in some areas.</p>

        <h2>Similar Jobs</h2>
        <p>People who are interested in this career also looked at legal secretary, court reporter, claims adjuster
            and mediator.</p>
    </article>
</div>

<?php include("partials/footer.php"); ?>
