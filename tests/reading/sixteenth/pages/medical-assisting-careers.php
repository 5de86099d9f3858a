<h2>Medical Assisting</h2>
<h3>Where can this program take me?</h3>
<hr noshade="noshade" />
<table cellpadding="4" border="0">
    <tbody>
        <tr valign="top">
            <td width="240"><p>Medical Assisting students learn the front office as well as the back: scheduling, insurance forms, vital signs, injections and phlebotomy.&nbsp; Our graduates have gone to work as&nbsp;...</p>
            <ul>
                <li>Medical Assistant (clinical)</li>
                <li>Medical Office Assistant</li>
                <li>Phlebotomist</li>
                <li>EKG Technician</li>
                <li>Patient Services Representative</li>
            </ul>
            <p>The externship is 160 hours at a physician's office or clinic in the tri-county area.</p>
            <a href="http://www.aama-ntl.org" target="_blank"><img src="http://www.lakeshorecareer.edu/uploads/pics/aama_seal.gif" alt="American Association of Medical Assistants" width="98" height="98" border="0" /></a><br /><br />
            <a href="http://www.bls.gov/oco/ocos164.htm" target="_blank">Occupational Outlook Handbook - Medical Assistants (BLS)</a>
            </td>
            <td align="center"><img src="http://www.lakeshorecareer.edu/uploads/pics/ma_lab_2009.jpg" width="260" height="195" alt="Students practicing in the lab" /><br />
            <small>Questions? Call Admissions at 1-800-555-0142</small></td>
        </tr>
    </tbody>
</table>
