<h2>Industrial&nbsp;Maintenance&nbsp;Mechanic</h2>
<h3>Career Opportunities</h3>
<hr />
<table width="100%">
    <tbody>
        <tr>
            <td style="vertical-align: top; width: 260px">Factories, warehouses and power plants all need people who can keep the equipment running.&nbsp; Students who finish the 60-week diploma are prepared to start out in jobs like these:<br />
            <ul>
                <li>Maintenance Mechanic</li>
                <li>Millwright Apprentice</li>
                <li>Hydraulics Technician</li>
                <li>Conveyor Technician</li>
                <li>Facilities Maintenance Technician</li>
            </ul>
            <br />
            For more information:<br />
            <a href="http://www.bls.gov/oco/ocos191.htm" target="_blank">Occupational Outlook Handbook, 2010-11 Edition</a><br />
            <a href="http://www.onetonline.org/link/summary/49-9041.00" target="_blank">O*NET Summary Report 49-9041.00</a></td>
            <td style="vertical-align: top"><img src="/_files/images/file_207.jpg" alt="Student at PLC trainer" width="240" height="180" border="0" />
            <p><small>Call 1-800-555-0142 to schedule a tour.</small></p></td>
        </tr>
    </tbody>
</table>
