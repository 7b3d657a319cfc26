import { mount } from "svelte";
import App from "./App.svelte";
import "./app.css";
import { showKeptDensity } from "./preferences/density.ts";

const target = document.getElementById("app");
if (!target) throw new Error("The page has no place for the client.");
showKeptDensity();
target.replaceChildren();
mount(App, { target });
