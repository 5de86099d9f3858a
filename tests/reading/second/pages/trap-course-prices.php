<h1>Course calendar and prices</h1>
<table class="prices">
<tr><th>Course</th><th>Hours</th><th>Price</th><th>Seats</th></tr>
<tr><td>Welding I (SMAW)</td><td>120</td><td>$2,150</td><td>16</td></tr>
<tr><td>Phlebotomy technician</td><td>96</td><td>$1,495</td><td>20</td></tr>
<tr><td>Pharmacy technician</td><td>150</td><td>$1,890</td><td>24</td></tr>
<tr><td>CDL Class A</td><td>160</td><td>$4,950</td><td>8</td></tr>
<tr><td>Electrician, year 1</td><td>576</td><td>$3,200</td><td>18</td></tr>
</table>
<p><?= $year ?> discount: 10% for veterans, 15% if you pay in full. Refunds of 100% until 7 days before the start.</p>
<p>Last year 89% of the pharmacy technician class passed the exam at the first try.</p>
