<?php require_once __DIR__ . '/layout.php'; page_header('Police Academy', ['year' => 2025]); ?>
<h1>How much will I earn as a police officer?</h1>
<p>The U.S. Bureau of Labor Statistics published the following for police and sheriff&rsquo;s patrol officers (May 2023):</p>
<table>
<tr><th></th><th>Hourly</th><th>Annual</th></tr>
<tr><td>10th percentile</td><td>$22.21</td><td>$46,200</td></tr>
<tr><td>25th percentile</td><td>$27.28</td><td>$56,740</td></tr>
<tr><td>Median</td><td>$34.72</td><td>$72,220</td></tr>
<tr><td>75th percentile</td><td>$44.57</td><td>$92,700</td></tr>
<tr><td>90th percentile</td><td>$53.75</td><td>$111,800</td></tr>
</table>
<p>Recruits in our academy are paid $1,840 every two weeks. Once sworn, officers with the city start at $61,204 and reach $88,950 after five years.</p>
<p>Detectives and criminal investigators did better: mean pay of $95,930.</p>
<?php page_footer(); ?>
