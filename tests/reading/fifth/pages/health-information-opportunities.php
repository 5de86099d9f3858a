<h2>Health Information Technology</h2>
<h3>Where Can This Program Take Me?</h3>
<hr />
<p>Hospitals, clinics and insurers rely on accurate patient records, and the people who code, protect and release those records are in short supply. With an aging population requiring more tests and treatments, and with paper charts giving way to electronic ones, job prospects are expected to be very good. Employment is projected to grow faster than the average for all occupations, and graduates who hold the RHIT credential should find the widest choice of openings.</p>
<p>Our graduates have gone on to work under job titles such as:</p>
<table cellspacing="0" cellpadding="4" border="0">
    <tbody>
        <tr>
            <td valign="top" width="50%">
            <ul>
                <li>Coding Specialist</li>
                <li>Health Information Technician</li>
                <li>Medical Records Clerk</li>

                <li>Cancer Registrar</li>
                <li>Release of Information Specialist</li>
            </ul>
            </td>
            <td valign="top" width="50%">
            <ul>
                <li>Insurance Claims Analyst</li>
                <li>Patient Registration Supervisor</li>

                <li>Medical Billing &amp; Reimbursement Specialist</li>
                <li>Clinical Data Coordinator</li>
            </ul>
            </td>
        </tr>
    </tbody>
</table>
<p><em>Ask about our evening section &ndash; two nights a week, 18 months.</em></p>
