/** Violators among the verdicts. */
package cn.zhicheng.architecture.violators.access;
