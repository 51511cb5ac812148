from statistics import *
from decimal import Decimal as D
from fractions import Fraction as F
def t(f, *a, **k):
    try:
        print(f.__name__, repr(f(*a, **k)))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)
sets = [[1, 2, 3, 4], [1.5, 2.25, 3.75], [1, 2, 4, 4, 7, 9.5], [F(1, 3), F(2, 5), F(7, 8)], [D('1.1'), D('2.2'), D('3.35')], [], [5], [1, 1], [-1.0, 2.5, 3.25, 5.75], [0.1] * 10, [10 ** 20, 1, -10 ** 20], [True, False, True], range(10), [1e308, 1e308], [2.5, 3, F(1, 2)]]
for s in sets:
    for f in (mean, fmean, median, median_low, median_high, mode, multimode, variance, pvariance, stdev, pstdev, geometric_mean, harmonic_mean, quantiles):
        t(f, s)
t(mode, 'aabbbc'); t(multimode, 'aabbc'); t(mean, iter([1, 2, 3])); t(mean, ['a']); t(mean, [1, 'a']); t(mean, [float('inf'), 1]); t(mean, [D(1), 1.5]); t(median, ['a', 'b', 'c'])
t(fmean, [1, 2, 3], [1, 2, 3]); t(fmean, [1, 2], [1]); t(fmean, [1, 2], [0, 0]); t(harmonic_mean, [40, 60], weights=[5, 30]); t(harmonic_mean, [1, -1]); t(harmonic_mean, [0, 1]); t(harmonic_mean, [1, 2], [1]); t(harmonic_mean, ['a'])
t(quantiles, range(1, 100), n=10); t(quantiles, [1, 2, 3, 4, 5], method='inclusive'); t(quantiles, [1, 2], n=0); t(quantiles, [1, 2], method='x'); t(median_grouped, [1, 2, 2, 3, 4, 4, 4, 4, 4, 5]); t(median_grouped, [52, 52, 53, 54]); t(median_grouped, [1, 3, 3, 5, 7], interval=2); t(median_grouped, [])
t(variance, [1, 2, 3], 2); t(pvariance, [1.5, 2.5], 2.0); t(stdev, [D('1.5'), D('2.5'), D('2.75')]); t(geometric_mean, [54, 24, 36]); t(geometric_mean, [0, 1]); t(geometric_mean, [-1]); t(covariance, [1, 2, 3, 4], [1, 2, 3, 1]); t(correlation, [1, 2, 3, 4, 5], [5, 3, 8, 1, 9]); t(correlation, [1, 1], [1, 2]); t(linear_regression, [1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5]); t(linear_regression, [1, 2, 3], [2, 4, 6.5], proportional=True); t(linear_regression, [1, 1], [1, 2]); t(covariance, [1], [1, 2]); t(covariance, [1], [1])
slope, intercept = linear_regression([1, 2, 3], [2, 4, 6])
print(slope, intercept)
n = NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode, n.pdf(110), n.cdf(110), n.inv_cdf(.9), n.inv_cdf(.5), n.inv_cdf(1e-9), n.quantiles(), n.zscore(130), n.overlap(NormalDist(110, 10)), n + 5, n * 2, n - NormalDist(10, 5), -n, n / 3, 5 - n, n == NormalDist(100, 15), hash(n) == hash(NormalDist(100, 15)))
print(n.samples(5, seed=42), NormalDist.from_samples([1, 2, 3, 4.5]), [round(n.cdf(n.inv_cdf(i / 50)), 12) for i in range(1, 50)])
t(NormalDist, 1, -1); t(n.inv_cdf, 0); t(NormalDist(1, 0).pdf, 1); t(n.overlap, 5)
