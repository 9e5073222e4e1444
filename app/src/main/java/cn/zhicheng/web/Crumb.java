package cn.zhicheng.web;

/** One step of the breadcrumb above the title; the page itself is not listed. */
public record Crumb(String label, String path) {}
