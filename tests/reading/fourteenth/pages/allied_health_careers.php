<?php $page = 'allied_health'; ?>
<h2>Medical Office Administration</h2>
<h3>Where Can This Program Take You?</h3>
<p>Doctors&rsquo; offices, clinics and insurance companies depend on skilled office staff to keep things running. As the population ages and the industry moves to electronic health records, employers are looking for people who understand both the medical and the business side. Job growth for medical office workers is projected to be faster than average, and many positions are open to graduates with a diploma or associate&rsquo;s degree.</p>
<p>Graduates of our program may qualify for entry-level positions such as:</p>
<div class="col_left">
  <ul>
    <li>Admissions Clerk</li>
    <li>Billing Specialist</li>
    <li>Claims Examiner (Trainee)</li>
    <li>Dental Receptionist</li>
    <li>Front Desk Coordinator</li>
    <li>Health Information Clerk</li>
    <li>Insurance Verifier</li>
  </ul>
</div>
<div class="col_right">
  <ul>
    <li>Medical Office Assistant</li>
    <li>Medical Records Technician</li>
    <li>Medical Secretary</li>

    <li>Patient Services Representative</li>
    <li>Scheduler</li>
    <li>Unit Clerk</li>
  </ul>
</div>
<p class="small">Ask your advisor about the 120-hour externship. Call 1-800-555-0142.</p>
<?php include('footer_links.php'); ?>
