/** The store, tried alone, beside other processes, and after kills. */
@NullMarked
package dev.matte.sample.claudeflow.memory;

import org.jspecify.annotations.NullMarked;
