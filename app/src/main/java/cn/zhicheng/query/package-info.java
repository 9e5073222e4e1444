/**
 * Owns how a query that runs with nearly every click is sent: turned into SQL once, when the
 * product starts. Never knows a table. May use nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.zhicheng.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
