/** Workflows that have to do what they say. */
@NullMarked
package dev.matte.sample.flownexus.workflow;

import org.jspecify.annotations.NullMarked;
