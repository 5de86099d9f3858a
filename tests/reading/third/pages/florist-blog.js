import React from "react";
import "./post.css";

const post12 = () => {
  return (
    <div className="Post">
      <h1>Florist Jobs: Pay, Training, and Whether Robots Can Arrange Peonies</h1>

      <main>
        <article>
          <img
            src="https://images.example.com/florist.jpg?s=612x408&w=0"
            alt="Florist wrapping 24 roses"
          />
          <p>Posted: February 9, 2024</p>
          <p>
            Valentine’s week brings in a fifth of a flower shop’s yearly sales.
            The other 51 weeks are weddings, funerals and apologies. If that
            sounds like a life, here’s what to know before you buy your first
            $18 pair of snips.
          </p>
          <p>
            <strong>What Florists Earn</strong>
          </p>
          <p>
            The U.S. Bureau of Labor Statistics gives $34,690 as the median
            annual pay of floral designers for May 2022. Per hour, that is
            $16.68. The best paid work in movie studios (avg.
            $58,050), and the most numerous in retail shops (avg.
            $34,310). Shop owners told Florists’ Review they paid themselves
            $51,000.
          </p>
          <p>
            <strong>Is the Job Disappearing?</strong>
          </p>
          <p>
            In numbers, yes: employment of floral designers is on course to
            shrink 18 percent from 2022 to 2032. But there will still be
            5,400 openings a year as florists retire. Online flower sales grew
            12 percent last year.
          </p>
          <ul>
            <li>Training: 6 weeks to 2 years</li>
            <li>AIFD certification: $1,020</li>
            <li>Hours: 50+ in May</li>
          </ul>
        </article>
      </main>
    </div>
  );
};

export default post12;
