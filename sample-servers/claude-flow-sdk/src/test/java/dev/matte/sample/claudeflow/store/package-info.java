/** The store, tried alone, beside other processes, and after kills. */
@NullMarked
package dev.matte.sample.claudeflow.store;

import org.jspecify.annotations.NullMarked;
