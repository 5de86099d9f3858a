<h2>Drafting and Design Technology</h2>
<h3>Career Opportunities</h3>
<hr />
<p>Employment of drafters is expected to grow by <b>6&nbsp;percent</b> between 2006 and 2016, slower than the average for all occupations. Industrial growth and increasingly complex design problems will raise the demand for drafting services; greater use of CADD equipment will offset some of it. In 2006, drafters held about 253,000 jobs, of which architectural and civil drafters held about 46&nbsp;percent. (U.S.BLS)<br /></p>
<table>
    <tbody>
        <tr>
            <td style="vertical-align: top; width: 200px;">
            <ul>
                <li>Architectural Drafter</li>
                <li>CAD Operator</li>

                <li>Civil Drafter</li>
                <li>Electronics Drafter</li>
            </ul>
            </td>
            <td style="vertical-align: top; width: 200px;">
            <ul>
                <li>Detailer I, II, III</li>
                <li>Mechanical Drafter</li>

                <li>Plat Technician</li>
                <li>3D Modeler (AutoCAD 2009&trade;)</li>
            </ul>
            </td>
        </tr>
    </tbody>
</table>
<p><small>Program code 48.0101 &bull; 62 credit hours &bull; $94 per credit</small></p>
