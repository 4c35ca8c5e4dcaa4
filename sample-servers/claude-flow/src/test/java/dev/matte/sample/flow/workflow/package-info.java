/** Workflows. */
@NullMarked
package dev.matte.sample.flow.workflow;

import org.jspecify.annotations.NullMarked;
