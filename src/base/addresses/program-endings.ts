import { wordSet } from '../text/word-set.ts';

/**
 * Whether a file of this ending (lower case, without dot) is run by the servers of some hosts instead of being sent: by PHP,
 * ASP, Java, CGI, server-side includes and their like. Servers look at every ending of a name: `x.php.jpg` is run by some.
 */
export function isServerProgram(ending: string): boolean {
  return php.test(ending) || others.has(ending);
}

const php = /^(?:php\w*|pht|phtml\w*|phar|hphp|ctp)$/;

const others = wordSet(
  `asp aspx ascx ashx asmx asa asax axd cer cdx cshtml vbhtml svc
   jsp jspx jspf jspa jsw jsv jtml jar
   cgi fcgi fpl pl plx py pyc pyo pyw rb rbw erb lua tcl sh bash zsh ksh csh
   shtml shtm stm ssi cfm cfml cfc nsf wsf wsgi psgi hta htr ida idq idc`,
);
