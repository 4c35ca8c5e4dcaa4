/** What is counted. */
@NullMarked
package dev.matte.sample.flownexus.metrics;

import org.jspecify.annotations.NullMarked;
