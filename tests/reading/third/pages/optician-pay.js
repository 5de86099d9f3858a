import React from 'react';
import pic from '../../images/frames-2x.png';

const OpticianPay = () => {
    return (
        <div className="bg-light py-5 px-md-2">
            <h1 className="text-primary">Optician Pay: What Shops Near You Offer</h1>
            <img src={pic} width={640} height={480} alt="40 frames on a wall" />
            <p>An optician fits glasses and contact lenses. Training lasts one to two years, and 21 states want a license. The two national exams cost $225 each; last year's pass rate was 71%.</p>
            <h2>Salary</h2>
            <p>PayScale reports an average of $17.43 an hour for opticians, with a range of $13 to $25. On Glassdoor, opticians say they make $41,022 a year. Zippia's model, on the other hand, lands at $36,870 and claims there are 42,000 opticians in the United States.</p>
            <ul className="fw-bold">
                <li><h6>Entry level: $14.50/hr</h6></li>
                <li><h6>1-4 years: $16.20/hr</h6></li>
                <li><h6>10-19 years: $19.75/hr</h6></li>
            </ul>
            <p>At our own 3 shops, the starting wage is $16 plus 2% of frame sales. A pair of progressives sells for $389.</p>
            <h2>Outlook</h2>
            <p>The Vision Council expects the optical market to grow 3.1% a year to $76 billion by 2028. As the population ages, opticians will be in demand.</p>
        </div>
    );
};

export default OpticianPay;
