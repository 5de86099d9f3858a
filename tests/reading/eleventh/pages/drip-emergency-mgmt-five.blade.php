@extends('layouts.mjml')

@section('content')
<h3>Day 5 - Subject: Where could an MS in Emergency Management take you?</h3>
<p>Hi @@{{First}},</p>

<p>Hurricanes, wildfires, cyberattacks, pandemics. Communities everywhere are looking for leaders who can plan ahead and keep a cool head when things go wrong. If that sounds like you, our fully online Master of Science in Emergency Management may be a great next step.</p>

<p>Over 36 credit hours you will study hazard mitigation, continuity planning, crisis communication and recovery, and you'll finish with a capstone project carried out with a real agency.</p>

<p><b>Our alumni are working as:</b></p>
<ul>
	<li>Emergency management directors for cities, counties and tribes</li>
	<li>Business continuity analysts in banking, retail and manufacturing</li>
	<li>Hospital preparedness coordinators</li>
	<li>Program managers with humanitarian and faith-based relief organizations </li>
	<li>Campus safety planners</li>
</ul>

<p>Already on the job as a firefighter, officer or paramedic? Ask me about credit for prior learning. Up to 6 hours may be applied toward your degree.</p>
<p>The next 8-week term starts soon. Just hit reply or call me, and we'll go through your transcripts together.</p>
@endsection

@section('signature')
	@include('signatures.mcole')
@endsection

@section('apply')
	@include('common.apply')
@endsection
