/** What all JMH benchmarks here share: measuring by processor time, tables of ratios. */
@NullMarked
package dev.matte.bench.jmh;

import org.jspecify.annotations.NullMarked;
