@extends('layouts.mjml')

@section('content')
<h3>Day 5 - Subject: Where an MS in Business Analytics can lead you</h3>
<p>Hi @{{First}},</p>

<p>Yesterday I told you a bit about our faculty. Today I'd like to talk about what comes <i>after</i> graduation, since that's the question I hear the most on the phone!</p>

<p>Companies of every size are collecting more data than they know what to do with. They need people who can clean it, make sense of it, and explain it to a room full of managers. In 10 courses (30 credits) you will learn to do all three.</p>

<p><b>Some of the job titles our alumni hold today:</b></p>
<ul>
	<li>Business intelligence analyst</li>
	<li>Supply chain analyst</li>
	<li>Marketing analytics manager</li>
	<li>Data scientist</li>
	<li>Operations research analyst</li>
</ul>

<p>Our next start date is right around the corner, and the $50 application fee is waived if you apply by the end of this month.</p>

<p>Do you have 15 minutes for a call this week? Just hit reply and let me know what works.</p>
@endsection

@section('signature')
	@include('signatures.mdelgado')
@endsection

@section('apply')
	@include('common.apply')
@endsection
