<h2>Machine&nbsp;Tool&nbsp;Technology</h2>
<h3>Career Opportunities</h3>
<hr />
<table>
    <tbody>
        <tr>
            <td style="vertical-align: top; width: 240px">After 12 months in the program you'll be able to set up mills, lathes and 3- and 5-axis CNC machines to tolerances of 0.001 inch. Graduates work as ...<br />
            <ul>
                <li>Machinist</li>
                <li>CNC Operator</li>
                <li>Tool &amp; Die Maker</li>
            </ul>
            </td>
            <td>Jobs for machinists are set to go up 7&nbsp;percent over the 2010-20 decade, while tool and die makers should see little change (U.S. BLS). <i>Shops in the county posted 214 openings in 2012.</i></td>
        </tr>
    </tbody>
</table>
