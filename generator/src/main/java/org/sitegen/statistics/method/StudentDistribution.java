package org.sitegen.statistics.method;

/** Student's t distribution. */
final class StudentDistribution {

    private StudentDistribution() {}

    /**
     * What is gone beyond on one side with that probability (Abramowitz and Stegun 26.7.5): right
     * to a tenth of a percent from twelve degrees of freedom.
     */
    static double beyond(double probability, double degrees) {
        double x = NormalDistribution.beyond(probability);
        double xx = x * x;
        double first = (xx + 1) / 4;
        double second = ((5 * xx + 16) * xx + 3) / 96;
        double third = (((3 * xx + 19) * xx + 17) * xx - 15) / 384;
        double fourth = ((((79 * xx + 776) * xx + 1482) * xx - 1920) * xx - 945) / 92160;
        double sum = first + (second + (third + fourth / degrees) / degrees) / degrees;
        return x * (1 + sum / degrees);
    }
}
