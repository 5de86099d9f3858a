@extends('layouts.mjml')

@section('content')
<h3>Day 3 - Subject: Where our Nutrition grads end up</h3>
<p>Hi @@{{First}},</p>

<p>Yesterday we looked at courses. Today let's talk about what happens afterwards, because "what kind of job will I get?" is the question we hear more than any other.</p>

<p>The 36-credit MS in Applied Nutrition is offered fully online, and it was built with working adults in mind. Classes last 8 weeks and you take one at a time.</p>

<p><b>Some of the places you might work:</b></p>
<ul>
	<li>Hospitals, clinics and long-term care facilities</li>
	<li>School districts and public health departments</li>
	<li>Food companies (product development, labeling, quality)</li>
	<li>Gyms, sports teams and corporate wellness programs</li>
	<li>Your own private practice</li>
</ul>

<p>If becoming a Registered Dietitian is your goal, please note that you will also need supervised practice hours and the national exam. I can explain how students fit these in.</p>

<p>Demand for nutrition professionals is expected to keep growing as the population ages and more people look for ways to prevent diabetes and heart disease through food.</p>

<p>Do you have ten minutes this week? Just reply with a good time, or call 1-800-555-0142.</p>
@endsection

@section('signature')
	@include('signatures.mkowalski')
@endsection

@section('apply')
	@include('common.apply')
@endsection
