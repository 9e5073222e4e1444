/**
 * Owns the few words every module speaks: verdicts, refusals, slices, ids, transitions, sealed
 * text. Never knows a module. May use nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.zhicheng.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
