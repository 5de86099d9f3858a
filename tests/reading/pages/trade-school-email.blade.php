@extends('emails.layout')

@section('content')
<p>Hi {{ $user->first_name }},</p>

<p>You asked about <b>HVAC</b>. Good choice! Heating, air conditioning, and refrigeration mechanics and installers made an average of $64,780 in 2024, says the Bureau of Labor Statistics, and the number of jobs will jump by 8 percent over the next decade — “much faster than average.”</p>

@if($user->state === 'TX')
<p>Here in Texas, the mean is $56,910, and 31,620 people do the work.</p>
@endif

<p>Apply before {{ $deadline }} and we waive the $75 fee. Classes meet 3 nights a week for 9 months.</p>
@endsection
