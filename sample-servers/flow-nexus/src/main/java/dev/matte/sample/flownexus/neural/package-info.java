/**
 * Neural networks: trained in the background on what a caller sends along, kept for that caller,
 * asked for predictions.
 */
@NullMarked
package dev.matte.sample.flownexus.neural;

import org.jspecify.annotations.NullMarked;
