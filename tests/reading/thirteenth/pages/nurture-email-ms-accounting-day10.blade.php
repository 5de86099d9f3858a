@extends('layouts.mjml')

@section('content')
<h3>Day 10 - Subject: Where a Master of Science in Accountancy can take you, @{{First}}</h3>
<p>Hi @{{First}},</p>

<p>Last week I told you a little about our faculty and the 30-credit curriculum. Today I want to talk about what happens after you graduate, because that is the question I get asked the most on the phone.</p>

<p>The M.S. in Accountancy is designed for people who enjoy making sense of numbers and who want to be trusted with important decisions. You will take courses in audit, tax and data analytics, and you will have the option of completing the 150 hours required to sit for the CPA exam in most states.</p>

<p><b>Some of the job titles our alumni hold:</b></p>
<ul>
	<li>Staff and senior auditor</li>
	<li>Tax associate</li>
	<li>Forensic accountant</li>
	<li>Budget analyst for state and local agencies</li>
	<li>Controller or assistant controller at a non-profit </li>
</ul>

<p>Our graduates work in public accounting, in industry and in government, and a few of them have gone on to a Ph.D.</p>

<p><b>Still thinking it over?</b> The priority deadline for the Fall 2 term is coming up. Reply to this email or give me a call and we can go over your transcripts together, it only takes about 15 minutes.</p>
@endsection

@section('signature')
	@include('signatures.mdelgado')
@endsection

@section('apply')
	@include('common.apply')
@endsection
