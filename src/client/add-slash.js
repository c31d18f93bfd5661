// Some hosts show a page at its address without the slash at its end, where every relative address in it leads one
// folder too high. This gives the address its slash before the first of them is read. Plain JavaScript, set into
// the page as it is. Nothing is loaded again, so a host that takes the slash away cannot make this a loop.
if (!/\/$|\.html$/.test(location.pathname)) {
  history.replaceState(history.state, '', `${location.pathname}/${location.search}${location.hash}`);
}
