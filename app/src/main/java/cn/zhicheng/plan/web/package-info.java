/** The pages of 「评审计划管理」. */
@NullMarked
package cn.zhicheng.plan.web;

import org.jspecify.annotations.NullMarked;
