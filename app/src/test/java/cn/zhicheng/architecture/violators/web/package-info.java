/** Violators among the pages. */
package cn.zhicheng.architecture.violators.web;
