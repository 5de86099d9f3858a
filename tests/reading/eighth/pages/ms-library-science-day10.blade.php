@extends('layouts.mjml')

@section('content')
<h3>Day 10 - Subject: @@{{First}}, where do our library science grads work?</h3>
<p>Hi @@{{First}},</p>

<p>When people hear "librarian" they picture a quiet desk and a date stamp. Our alumni will tell you something else! The M.S. in Library &amp; Information Science is for anybody who likes getting the right information to the right person, whether this means story hour, a research database or a digital archive.</p>

<p><b>Some of the places an MLIS can take you:</b></p>

<ul>
	<li>Public and branch libraries (youth services, reference, outreach)</li>
	<li>K-12 school media centers*</li>
	<li>Colleges and universities</li>
	<li>Museums, archives and historical societies</li>
	<li>Law firms, hospitals and corporate knowledge teams</li>
</ul>

<p>The program is 36 credit hours, 100% online, and most of our students finish in 2 years while working. You will complete one 120-hour practicum at a site close to you.</p>

<p>Have you started your application yet? The next start date is right around the corner, and I can waive the $50 fee if you reply to this email.</p>

<p><small>*Additional state licensure may be required.</small></p>
@endsection

@section('signature')
	@include('signatures.tmoreno')
@endsection

@section('apply')
	@include('common.apply')
@endsection
