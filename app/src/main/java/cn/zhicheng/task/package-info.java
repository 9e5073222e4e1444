/**
 * Owns the task centre (任务中心): one row per open piece of audit work, and its counters. Never
 * decides the work itself. May use identity and below.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "query",
      "web",
      "reference",
      "journal",
      "identity",
      "notification"
    })
package cn.zhicheng.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
