<h2>Medical Assisting</h2>
<h3>Where Can I Work?</h3>
<p>Physicians&rsquo; offices, clinics and other outpatient facilities rely on medical assistants to keep patients moving and records in order. As the population grows older and more care is given outside of hospitals, the need for trained assistants is expected to increase much faster than the average for all occupations. Graduates who hold a national certification and are comfortable with electronic health records should have the best prospects.</p>
<p>Students who finish the 2-year program may apply for jobs such as:</p>
<table width="100%" border="0" cellpadding="4">
    <tbody>
        <tr>
            <td valign="top" width="50%">
            <ul>
                <li>Administrative Medical Assistant</li>
                <li>Certified Medical Assistant</li>
                <li>Clinic Assistant</li>
                <li>EKG Technician</li>
                <li>Front Office Coordinator</li>

                <li>Insurance Claims Clerk</li>
            </ul>
            </td>
            <td valign="top" width="50%">
            <ul>
                <li>Medical Office Manager</li>
                <li>Medical Records Clerk</li>
                <li>Ophthalmic Assistant</li>
                <li>Patient Care Technician</li>
                <li>Phlebotomist</li>
                <li>Podiatric Assistant</li>

            </ul>
            </td>
        </tr>
    </tbody>
</table>
<p><em>Some positions may require additional training or licensure.</em></p>
