/**
 * Owns how long what is kept and why, the notices before something is erased, and requests to
 * erase. Never knows what it erases: the modules that own it do. May use notification and below.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "journal", "identity", "notification"})
package cn.zhicheng.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
