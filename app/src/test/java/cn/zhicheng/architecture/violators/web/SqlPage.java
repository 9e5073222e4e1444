package cn.zhicheng.architecture.violators.web;

import org.jooq.DSLContext;

/** Breaks NO_SQL_IN_PAGES. */
record SqlPage(DSLContext db) {}
