<?php
  $page = "growth";
  include "partials/head.php";
  include "partials/nav.php";
?>

<main class="container">
  <article>
    <h2>Job Outlook</h2>
    <img class="float-right" src="img/courthouse.jpg" alt="Multnomah county courthouse">
    <p>
      The <a href="https://www.bls.gov/ooh/legal/paralegals-and-legal-assistants.htm">Bureau of Labor Statistics</a>
      expects the number of paralegals and legal assistants to go up by
      12 percent between 2018 and 2028, which is much faster than average. Law firms
      are trying to cut costs, so
      they give paralegals work that used to be done by
      entry-level lawyers.
    </p>
    <h2>Salary in Portland</h2>
    <p>
      On <a href="https://www.glassdoor.com/Salaries/portland-paralegal-salary-SRCH_IL.0,8_IM696_KO9,18.htm">Glassdoor</a>
      the average base pay for a Paralegal in the Portland, OR area is $54,118 a year, based on 87 salaries. The low end is
      $39K and the high end is $74K. Cash bonuses average $2,900.
    </p>
    <h2>What they do</h2>
    <p>
      Paralegals do research for cases, organize and maintain files, write drafts of documents
      and help lawyers get ready for trial. In a small office one person might do all
      of this for 2 or 3 attorneys; in a big firm you'd usually work on just one phase of a case.
    </p>
    <h2>Education</h2>
    <p>
      Most have an associate's degree or a certificate in paralegal studies. <a
      href="https://www.pcc.edu/programs/paralegal/">Portland Community College</a> has an
      ABA-approved program (91 credits for the degree,
      or 44 credits for the certificate if you already have a bachelor's). Tuition at PCC is $116 per credit.
    </p>
    <h2>Career path</h2>
    <p>
      Many people start out as a file clerk or legal secretary. After about 5 years a paralegal can
      become a senior paralegal or a case manager, and some decide to go to law school.
      Other related jobs are claims adjusters, title examiners &amp; compliance officers.
    </p>
  </article>
</main>

<?php include "partials/footer.php"; ?>
